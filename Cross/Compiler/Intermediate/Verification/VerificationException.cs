using System;

namespace DeviceKit.Cross.Intermediate.Verification;

/// <summary>A function is not in the form.</summary>
/// <param name="message">The problems, and the function's text.</param>
internal sealed class VerificationException(string message) : Exception(message);
