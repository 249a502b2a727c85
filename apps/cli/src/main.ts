#!/usr/bin/env node
import 'reflect-metadata';
import { nodeComplaint } from '@habeas/platform/process';
import { keepHeapLean } from './lean-heap.js';

// The commands are loaded only once the Node is known to understand them.
const complaint = nodeComplaint();
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
keepHeapLean();
const { commands } = await import('./commands.js');
const { runCommandLine } = await import('./run-command-line.js');
const exitCode = await runCommandLine(commands, process.argv.slice(2), {
  out: (line) => console.log(line),
  error: (line) => console.error(line),
});
// Ends also while an input that was listened to is still open.
process.exit(exitCode);
