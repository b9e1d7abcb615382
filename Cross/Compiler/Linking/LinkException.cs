using System;

namespace DeviceKit.Cross.Linking;

/// <summary>Parts do not make an image; the message is one line that says which and why.</summary>
/// <param name="message">The line.</param>
internal sealed class LinkException(string message) : Exception(message);
