#!/usr/bin/env node
// Plain old JavaScript: a Node that is too old must get as far as the message.
'use strict';

var fs = require('fs');
var path = require('path');

var LEAST = [22, 12];
var version = process.versions.node.split('.').map(Number);

// A clone has the source, which Node reads by itself; a package has what was compiled from it.
var source = path.join(__dirname, 'verbatim.ts');
var compiled = path.join(__dirname, '../../build/src/cli/verbatim.js');

if (version[0] < LEAST[0] || (version[0] === LEAST[0] && version[1] < LEAST[1])) {
  process.stderr.write(
    'Verbatim needs Node ' +
      LEAST.join('.') +
      ' or newer; this is Node ' +
      process.versions.node +
      '. Fix: install the current one from https://nodejs.org/\n',
  );
  process.exitCode = 1;
} else {
  require('./load.cjs')(fs.existsSync(source) ? source : compiled);
}
