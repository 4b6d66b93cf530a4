/**
 * Who set a value: Usted as it comes, the imported pack, the entity's policy, somebody on this
 * device, or the policy in a way that nobody changes.
 */
export type Origin = 'default' | 'pack' | 'policy' | 'own' | 'locked';

/** A value and who set it. */
export interface Placed<T> {
  readonly value: T;
  readonly origin: Origin;
}
