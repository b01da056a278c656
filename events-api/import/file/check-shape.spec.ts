import Type from 'typebox';
import { ImportError } from '../import-error.ts';
import { checkShape } from './check-shape.ts';

const Schema = Type.Object({
  days: Type.Array(
    Type.Object({
      rooms: Type.Record(Type.String(), Type.Array(Type.Object({ id: Type.Union([Type.String(), Type.Integer()]) }))),
    }),
  ),
  note: Type.Optional(Type.Union([Type.String(), Type.Null()])),
});

const refusal = (value: unknown): ImportError => {
  try {
    checkShape(Schema, value, 'file.json');
  } catch (error) {
    if (error instanceof ImportError) return error;
  }
  throw new Error('It has the shape.');
};

describe('Checking a shape', () => {
  it('gives the value itself, members that nobody asked for included', () => {
    const value = { days: [], other: 1 };
    expect(checkShape(Schema, value, 'file.json') as unknown).toBe(value);
  });

  it('names the path as people read it, and all that a value may be', () => {
    const error = refusal({ days: [{ rooms: { 'Room 1': [{ id: 1 }, { id: null }] } }] });
    expect(error.code).toBe('wrong_shape');
    expect(error.place).toEqual({ path: 'days[0].rooms["Room 1"][1].id' });
    expect(error.message).toBe('The value must be string or must be integer.');
  });

  it('names what is missing', () => {
    expect(refusal({ days: [{}] })).toEqual(jasmine.objectContaining({ message: 'Missing: rooms.', place: { path: 'days[0]' } }));
    expect(refusal([]).place).toEqual({ path: 'the whole file' });
  });
});
