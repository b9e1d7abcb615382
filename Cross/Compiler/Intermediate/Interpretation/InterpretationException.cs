using System;

namespace DeviceKit.Cross.Intermediate.Interpretation;

/// <summary>The run cannot go on: memory that is not there, too many steps, an operation without a meaning here.</summary>
/// <param name="message">What is wrong.</param>
internal sealed class InterpretationException(string message) : Exception(message);
