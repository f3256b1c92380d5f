/** The office's page for many pledges at once. */
@NullMarked
package io.zhengyou.pledge.filing.web;

import org.jspecify.annotations.NullMarked;
