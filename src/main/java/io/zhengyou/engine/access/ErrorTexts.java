package io.zhengyou.engine.access;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** What a program is told when a page answers with an error. People get the pages in templates/error. */
@Component
class ErrorTexts extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        attributes.put("message", text(attributes.get("status") instanceof Integer status ? status : 500));
        return attributes;
    }

    private static String text(int status) {
        return switch (status) {
            case 401 -> "请先登录。";
            case 403 -> "您没有权限使用此功能。";
            case 404 -> "没有找到该内容，请检查地址。";
            case 413 -> "文件太大，没有收下。请删去多余的内容后再上传。";
            case 405 -> "不支持这种请求方式。";
            default -> status < 500 ? "请求有误，请检查后重试。" : "服务器出错，请稍后再试。";
        };
    }
}
