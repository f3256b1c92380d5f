/** The pages and the document of a dossier. */
@NullMarked
package io.zhengyou.dossier.web;

import org.jspecify.annotations.NullMarked;
