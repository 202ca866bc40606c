import { watchForLeaving } from './leave.ts';

watchForLeaving();
