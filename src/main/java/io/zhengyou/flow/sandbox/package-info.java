/** What is tried before a redesign is used: where its ways lead, what steers them, and what came of walking them. */
@NullMarked
package io.zhengyou.flow.sandbox;

import org.jspecify.annotations.NullMarked;
