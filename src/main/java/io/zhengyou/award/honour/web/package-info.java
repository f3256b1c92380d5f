/** The register of honours, the verification of a certificate, and its download. */
@NullMarked
package io.zhengyou.award.honour.web;

import org.jspecify.annotations.NullMarked;
