/** The one expression language of models, forms, filters and queries: variables, comparisons, step beans, a few functions. */
@NullMarked
package io.zhengyou.engine.expression;

import org.jspecify.annotations.NullMarked;
