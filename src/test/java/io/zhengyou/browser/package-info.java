/** A browser for tests that use the server as a person does. */
@NullMarked
package io.zhengyou.browser;

import org.jspecify.annotations.NullMarked;
