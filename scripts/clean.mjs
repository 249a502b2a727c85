import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps/house.mjs';

for (const name of ['dist', '.build', 'coverage', 'test-results'])
  rmSync(join(root, name), { recursive: true, force: true });
