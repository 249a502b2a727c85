import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/** A sealed value could not be opened: another key, another place, or changed since. Carries nothing of it. */
export class SealBroken extends Error {
  constructor() {
    super('seal_broken');
  }
}

/**
 * Seals short secrets that the database keeps, with AES-256-GCM under a key that it does not hold. The sealed text names its
 * key, so that keys can change one after another, and opens only with the context it was sealed for: a value copied to
 * another row stays shut (traps C2, C3).
 */
export class Sealer {
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly currentId: string;

  /** @param current the key that seals; @param former keys that only open, while old values are sealed anew */
  constructor(current: Buffer, former: readonly Buffer[] = []) {
    for (const key of [current, ...former]) {
      if (key.length !== keyBytes) throw new Error(`A sealing key has ${keyBytes} bytes`);
    }
    this.currentId = idOf(current);
    this.keys = new Map([...former, current].map((key) => [idOf(key), key]));
  }

  /** `v1.<key id>.<nonce, text and tag in base64url>` */
  seal(plain: string, context: string): string {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.keyOf(this.currentId), nonce, { authTagLength: tagBytes });
    cipher.setAAD(additionalData(this.currentId, context));
    const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return `v1.${this.currentId}.${Buffer.concat([nonce, text, cipher.getAuthTag()]).toString('base64url')}`;
  }

  /** @throws SealBroken */
  open(sealed: string, context: string): string {
    const [version, keyId, body, ...rest] = sealed.split('.');
    const bytes = Buffer.from(body ?? '', 'base64url');
    if (version !== 'v1' || !keyId || rest.length > 0 || bytes.length < nonceBytes + tagBytes) throw new SealBroken();
    const decipher = createDecipheriv(algorithm, this.keyOf(keyId), bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(additionalData(keyId, context));
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    try {
      const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    } catch {
      throw new SealBroken();
    }
  }

  private keyOf(id: string): Buffer {
    const key = this.keys.get(id);
    if (!key) throw new SealBroken();
    return key;
  }
}

function idOf(key: Buffer): string {
  return createHash('sha256').update('habeas sealing key id').update(key).digest('hex').slice(0, 8);
}

function additionalData(keyId: string, context: string): Buffer {
  return Buffer.from(`v1|${keyId}|${context}`, 'utf8');
}
