using System;

namespace DeviceKit.Stack.Http;

/// <summary>URI references as HTTP means them: what begins with a slash is a path, never a file.</summary>
internal static class HttpUri
{
    public static Uri? TryParse(string text) => Uri.TryCreate(text, KindOf(text), out Uri? uri) ? uri : null;

    public static Uri? Parse(string? text) => string.IsNullOrEmpty(text) ? null : new Uri(text, KindOf(text));

    private static UriKind KindOf(string text) => text.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute;
}
