/** The operator's page about the organisation. */
@NullMarked
package io.zhengyou.directory.organisation.web;

import org.jspecify.annotations.NullMarked;
