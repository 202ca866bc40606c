import { offerNoInstall } from './offline/offerNoInstall.ts';
import { sayHowOld } from './offline/sayHowOld.ts';
import { holdEarlySubmit } from './leave/holdEarlySubmit.ts';
import { watchForLeaving } from './leave/leave.ts';
import { noteOpenedAt } from './leave/noteOpenedAt.ts';
import { sayWhenDead } from './leave/sayWhenDead.ts';

watchForLeaving();
noteOpenedAt();
sayWhenDead();
holdEarlySubmit();
sayHowOld();
offerNoInstall();
