using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace DeviceKit.Generator.Clang;

/// <summary>What tells that a header is another one than a model was made from.</summary>
public static class HeaderHash
{
    /// <summary>The SHA-256 of a header.</summary>
    /// <param name="bytes">All of its bytes.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The SHA-256 of a header as a request finds it; needs no libclang.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">As it is included.</param>
    /// <returns>64 lower-case hexadecimal digits, or null when the header is nowhere.</returns>
    public static string? Find(ParseRequest request, string name)
    {
        if (request.VirtualFiles.TryGetValue(name, out string? text))
        {
            return Of(Encoding.UTF8.GetBytes(text));
        }

        return IncludeSearch.For(request, null).Find(name) is { } path ? Of(File.ReadAllBytes(path)) : null;
    }
}
