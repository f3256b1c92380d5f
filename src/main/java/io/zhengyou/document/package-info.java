/** Makes documents that people keep: PDF from a template and a model, QR codes, and hands them out. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.zhengyou.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
