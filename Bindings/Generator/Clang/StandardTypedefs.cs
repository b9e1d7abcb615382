using System;

namespace DeviceKit.Generator.Clang;

/// <summary>The typedefs of the C standard and of POSIX that are plain integers, and the headers that the standards say they are in.</summary>
internal static class StandardTypedefs
{
    private static readonly string[] s_names =
    [
        "size_t", "ptrdiff_t", "wchar_t", "ssize_t",
        "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t",
        "int_least8_t", "int_least16_t", "int_least32_t", "int_least64_t", "uint_least8_t", "uint_least16_t", "uint_least32_t", "uint_least64_t",
        "int_fast8_t", "int_fast16_t", "int_fast32_t", "int_fast64_t", "uint_fast8_t", "uint_fast16_t", "uint_fast32_t", "uint_fast64_t",
        "intptr_t", "uintptr_t", "intmax_t", "uintmax_t",
    ];

    /// <summary>The header of a standard typedef.</summary>
    /// <param name="name">The typedef.</param>
    /// <returns>The header, or null for any other typedef.</returns>
    public static string? Header(string name) => name switch
    {
        "size_t" or "ptrdiff_t" or "wchar_t" => "stddef.h",
        "ssize_t" => "sys/types.h",
        _ => Rank(name) is null ? null : "stdint.h",
    };

    /// <summary>Where a standard typedef stands among its like.</summary>
    /// <param name="name">The typedef.</param>
    /// <returns>From 0, or null for any other typedef.</returns>
    public static int? Rank(string name) => Array.IndexOf(s_names, name) is >= 0 and var rank ? rank : null;
}
