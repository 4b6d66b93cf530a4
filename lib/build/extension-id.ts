import { createHash } from 'node:crypto';

/**
 * Public half of the key that gives the extension one id wherever it is loaded from: policies name
 * it by that id. The private half signs packages and stands in no repository.
 */
export const EXTENSION_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqB+3zvlJgHigEPneQwTR80yg+PxSbRvWYpYJg1yMFQIK1kL+rnxY1/3vW3c5mrpH1T+bdw4ui16IKQvg8GUskDMQtBlhEiSxFl4eeGwO+zVs242GiemiooyFPtV1oPI4G92z5FORBINsXs7/c2ezkk6cAHqWmr/ckg0guOa6GKunurU0gBjnizpReI0JvDw0nOh1pwB8tiilLpiswIB2KO0KFfue5LdtYpuo2gZnFOP3wC55YLJjjYwMJNXJ+SSc829fgjlPbECPpXaJ2FR0z954P4IiX/0G4Gg+RVmexr1lj/eGV2kXdyP8Qpe8kYazirfC2kJsZtuRE5WVrhGKJQIDAQAB';

/** Id in Firefox, by which its policies name the extension. */
export const GECKO_ID = 'usted@servicio.gov.co';

/** Id that Chromium makes of a public key: half of its SHA-256, in letters from a to p. */
export function extensionIdOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  const letters = [...hash.slice(0, 32)].map((digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 16)),
  );
  return letters.join('');
}
