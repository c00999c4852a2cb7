'use strict';

const { pathToFileURL } = require('node:url');

// Apart from bin.cjs, since a Node that is too old for the tool cannot even read an `import()`.
module.exports = (path) => import(pathToFileURL(path).href).then(({ startTool }) => startTool());
