using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>A task that failed by several others.</summary>
internal interface IFaultedByMany
{
    Exception[] Exceptions { get; }
}
