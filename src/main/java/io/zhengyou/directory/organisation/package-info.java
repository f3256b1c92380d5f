/** The import of an organisation from files. */
@NullMarked
package io.zhengyou.directory.organisation;

import org.jspecify.annotations.NullMarked;
