using System;

namespace DeviceKit.Emulation.Servers;

/// <summary>One step of an <see cref="HttpScript"/>.</summary>
internal readonly record struct HttpScriptStep(HttpScriptAction Action, ReadOnlyMemory<byte> Bytes = default, TimeSpan Time = default, int Size = 0);
