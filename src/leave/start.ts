import { offerNoInstall } from '../offline/offerNoInstall.ts';
import { sayHowOld } from '../offline/sayHowOld.ts';
import { holdEarlySubmit } from './holdEarlySubmit.ts';
import { watchForLeaving } from './leave.ts';
import { noteOpenedAt } from './noteOpenedAt.ts';
import { sayWhenDead } from './sayWhenDead.ts';

watchForLeaving();
noteOpenedAt();
sayWhenDead();
holdEarlySubmit();
sayHowOld();
offerNoInstall();
