using DeviceKit.Generator.Clang.Interop;

namespace DeviceKit.Generator.Clang;

/// <summary>The integer types of the language.</summary>
internal static class IntegerTypes
{
    /// <summary>As C writes it.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The spelling, or null for what is no integer type.</returns>
    public static string? Spelling(TypeKind kind) => kind switch
    {
        TypeKind.CharUnsigned or TypeKind.CharSigned => "char",
        TypeKind.SignedChar => "signed char",
        TypeKind.UnsignedChar => "unsigned char",
        TypeKind.Short => "short",
        TypeKind.UnsignedShort => "unsigned short",
        TypeKind.Int => "int",
        TypeKind.UnsignedInt => "unsigned int",
        TypeKind.Long => "long",
        TypeKind.UnsignedLong => "unsigned long",
        TypeKind.LongLong => "long long",
        TypeKind.UnsignedLongLong => "unsigned long long",
        _ => null,
    };

    /// <summary>Whether it is signed on the target.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>True for a signed one.</returns>
    public static bool IsSigned(TypeKind kind) =>
        kind is TypeKind.CharSigned or TypeKind.SignedChar or TypeKind.Short or TypeKind.Int or TypeKind.Long or TypeKind.LongLong;
}
