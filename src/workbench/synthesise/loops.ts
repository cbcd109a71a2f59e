import type { AmbienceName } from '../../sound/ambience-name';
import { CARRIAGE } from './carriage-loop';
import type { Loop } from './loop';
import { ROOM } from './room-loop';

export const LOOPS: Readonly<Record<AmbienceName, Loop>> = { carriage: CARRIAGE, room: ROOM };
