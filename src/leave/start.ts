import { watchForLeaving } from './leave.ts';
import { sayWhenDead } from './sayWhenDead.ts';

watchForLeaving();
sayWhenDead();
