using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>A suspended async method, of whatever types.</summary>
internal interface IStateMachineTask
{
    Action MoveNextAction { get; }

    void MoveNext();
}
