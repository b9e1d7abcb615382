using System;

namespace DeviceKit.Cross.Preinitialising;

/// <summary>A static constructor cannot run at build time: it will run on the device, as ever.</summary>
internal sealed class EvaluationException(string why) : Exception(why);
