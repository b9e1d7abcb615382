using System;

namespace DeviceKit.Generator.Clang;

/// <summary>Headers cannot be parsed: libclang is missing.</summary>
public sealed class LibClangMissingException : Exception
{
    private const string Remedy = "install libclang1-19 and libclang-common-19-dev, or work from the checked-in model";

    private LibClangMissingException(string message)
        : base(message)
    {
    }

    /// <summary>No library was found.</summary>
    internal static LibClangMissingException None() => new($"libclang is missing, {string.Join(", ", Interop.LibClangLibrary.Names)}, {Remedy}");

    /// <summary>The library's headers (stddef.h …) were not found.</summary>
    /// <param name="major">The library's major version.</param>
    internal static LibClangMissingException NoBuiltinHeaders(int major) =>
        new($"the compiler's own headers (stddef.h) of libclang {major} are missing, {Remedy.Replace("19", major.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)}");

    /// <summary>A library without a version.</summary>
    /// <param name="version">What it says.</param>
    internal static LibClangMissingException Unusable(string version) => new($"libclang's version cannot be told, \"{version}\", {Remedy}");
}
