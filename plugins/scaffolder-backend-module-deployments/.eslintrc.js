module.exports = require('../../scripts/lint/floors.cjs')(__dirname);
