#!/usr/bin/env node
// Runs the command line from source through tsx, so that it works before any build.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli.ts');
