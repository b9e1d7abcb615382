using System;
using System.Collections.Generic;

namespace DeviceKit.Stack.Http.Headers;

/// <summary>Reads <c>value *( OWS ";" OWS [ name "=" ( token / quoted-string ) ] )</c> (RFC 9110 section 5.6.6).</summary>
internal static class ParameterReader
{
    public static bool TryRead(string? input, List<NameValueHeaderValue> parameters, out string head)
    {
        ReadOnlySpan<char> rest = input.AsSpan().Trim(" \t");
        int end = EndOfItem(rest);
        head = rest[..end].TrimEnd(" \t").ToString();
        rest = rest[end..];
        while (rest.Length > 0)
        {
            rest = rest[1..];
            end = EndOfItem(rest);
            if (!TryReadParameter(rest[..end].Trim(" \t"), parameters))
            {
                return false;
            }

            rest = rest[end..];
        }

        return head.Length > 0;
    }

    private static bool TryReadParameter(ReadOnlySpan<char> text, List<NameValueHeaderValue> parameters)
    {
        if (text.Length == 0)
        {
            return true;
        }

        int equals = text.IndexOf('=');
        ReadOnlySpan<char> name = (equals < 0 ? text : text[..equals]).TrimEnd(" \t");
        ReadOnlySpan<char> value = equals < 0 ? default : text[(equals + 1)..].TrimStart(" \t");
        if (!HttpSyntax.IsToken(name) || (equals >= 0 && !HttpSyntax.IsTokenOrQuoted(value)))
        {
            return false;
        }

        parameters.Add(new NameValueHeaderValue(name.ToString(), equals < 0 ? null : value.ToString()));
        return true;
    }

    /// <summary>The next semicolon outside quotes, or the end.</summary>
    private static int EndOfItem(ReadOnlySpan<char> text)
    {
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (quoted && text[i] == '\\')
            {
                i++;
            }
            else if (!quoted && text[i] == ';')
            {
                return i;
            }
        }

        return text.Length;
    }
}
