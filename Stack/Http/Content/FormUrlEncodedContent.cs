using System;
using System.Collections.Generic;
using System.Text;
using DeviceKit.Stack.Http.Headers;

namespace DeviceKit.Stack.Http;

/// <summary>Names and values as a form sends them: <c>application/x-www-form-urlencoded</c>.</summary>
public class FormUrlEncodedContent : ByteArrayContent
{
    /// <summary>A form.</summary>
    /// <param name="nameValueCollection">Names and values, in order.</param>
    public FormUrlEncodedContent(IEnumerable<KeyValuePair<string?, string?>> nameValueCollection)
        : base(Encode(nameValueCollection)) => Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");

    private static byte[] Encode(IEnumerable<KeyValuePair<string?, string?>> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var text = new StringBuilder();
        foreach ((string? name, string? value) in pairs)
        {
            text.Append(text.Length > 0 ? "&" : string.Empty).Append(Escape(name)).Append('=').Append(Escape(value));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Escape(string? text) =>
        string.IsNullOrEmpty(text) ? string.Empty : Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}
