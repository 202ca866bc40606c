import { offerNoInstall } from '../offline/offerNoInstall.ts';
import { sayHowOld } from '../offline/sayHowOld.ts';
import { holdEarlySubmit } from './holdEarlySubmit.ts';
import { watchForLeaving } from './leave.ts';
import { sayWhenDead } from './sayWhenDead.ts';

watchForLeaving();
sayWhenDead();
holdEarlySubmit();
sayHowOld();
offerNoInstall();
