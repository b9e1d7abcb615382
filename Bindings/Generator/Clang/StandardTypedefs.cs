using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Generator.Clang;

/// <summary>The typedefs of the C standard and of POSIX that are plain integers, and the headers that the standards say they are in.</summary>
internal static class StandardTypedefs
{
    private static readonly Dictionary<string, string> s_headers = new[]
    {
        "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t",
        "int_least8_t", "int_least16_t", "int_least32_t", "int_least64_t", "uint_least8_t", "uint_least16_t", "uint_least32_t", "uint_least64_t",
        "int_fast8_t", "int_fast16_t", "int_fast32_t", "int_fast64_t", "uint_fast8_t", "uint_fast16_t", "uint_fast32_t", "uint_fast64_t",
        "intptr_t", "uintptr_t", "intmax_t", "uintmax_t",
    }.ToDictionary(n => n, _ => "stdint.h");

    /// <summary>The header of a standard typedef.</summary>
    /// <param name="name">The typedef.</param>
    /// <returns>The header, or null for any other typedef.</returns>
    public static string? Header(string name) => name switch
    {
        "size_t" or "ptrdiff_t" or "wchar_t" => "stddef.h",
        "ssize_t" => "sys/types.h",
        _ => s_headers.GetValueOrDefault(name),
    };
}
