using System;

namespace DeviceKit.Cross.Intermediate.Text;

/// <summary>The text of a program is not in the form.</summary>
/// <param name="line">The line, from 1.</param>
/// <param name="message">What is wrong.</param>
internal sealed class TextException(int line, string message) : Exception($"line {line}: {message}");
