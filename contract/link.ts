import Type, { type Static } from 'typebox';
import { Closed } from './nullable.ts';

export const LinkSchema = Closed({ title: Type.String(), url: Type.String() });

export type LinkWire = Static<typeof LinkSchema>;
