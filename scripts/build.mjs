import { build } from './steps/build.mjs';
import { main } from './steps/house.mjs';
import { install } from './steps/install.mjs';
import { watchInterruptions } from './steps/run.mjs';

watchInterruptions();
await main(async () => {
  await install();
  console.log(`Built: ${await build()}`);
  return 0;
});
