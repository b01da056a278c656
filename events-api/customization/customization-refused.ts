/** A definition, a value or a configuration that cannot be. The message is for people. */
export class CustomizationRefused extends Error {
  override readonly name = 'CustomizationRefused';
}
