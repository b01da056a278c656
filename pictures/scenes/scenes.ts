import type { Scene } from '../scene.ts';
import { people } from './people.ts';
import { programme } from './programme.ts';
import { registration } from './registration.ts';
import { states } from './states.ts';

export const scenes: readonly Scene[] = [...programme, ...registration, ...people, ...states];
