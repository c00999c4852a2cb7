/** All scripts of an article’s page, in one file: what cites, and what readers are given. */
import './citing.ts';
import './reader.ts';
