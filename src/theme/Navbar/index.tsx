// Wraps Docusaurus's navbar (3.10), which is the same on every page: what in it knows the address hears of it by itself.
import Navbar from '@theme-original/Navbar';
import {memo} from 'react';

export default memo(Navbar);
