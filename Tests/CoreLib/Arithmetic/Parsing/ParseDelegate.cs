using System;
using DeviceKit.CoreLib.Arithmetic;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Parsing;

/// <summary>A way to parse one type.</summary>
internal delegate ParseResult ParseDelegate<T>(ReadOnlySpan<char> text, int styles, out T value);
