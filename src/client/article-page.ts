/** All scripts of an article’s page, in one file: what cites, what readers are given, and reports. */
import './citing.ts';
import './reader.ts';
import './report.ts';
