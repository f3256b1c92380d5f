/** The machine the tests run on: its programs, and how to install what is missing. */
package io.zhengyou.machine;
