using System;
using DeviceKit.CoreLib.Arithmetic;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Formatting;

/// <summary>A way to format one value.</summary>
internal delegate FormatResult FormatDelegate(ReadOnlySpan<char> format, Span<char> destination, out int length);
