package org.openccg.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code POST} that creates or decides, beside {@code @Transactional}: needs an {@code Idempotency-Key}, takes
 * effect once per caller, route and key, and answers a repetition as it answered the first time. The method returns a
 * {@link org.jboss.resteasy.reactive.RestResponse}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
