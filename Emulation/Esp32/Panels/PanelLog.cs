using System;
using System.Collections.Generic;

namespace DeviceKit.Emulation.Esp32;

/// <summary>The violations of one panel; says a thing once a command.</summary>
internal sealed class PanelLog
{
    private readonly List<PanelViolation> _violations = [];
    private readonly string _panel;
    private int _saidOfCommand;

    public PanelLog(string panel) => _panel = panel;

    public IReadOnlyList<PanelViolation> Violations => _violations;

    /// <summary>A command begins: what was said of the last one may be said again.</summary>
    public void BeginCommand() => _saidOfCommand = 0;

    /// <summary>Keeps a violation; a second one of its kind within a command is not kept.</summary>
    public void Add(PanelViolationKind kind, TimeSpan at, byte? command, string message)
    {
        int bit = 1 << (int)kind;
        if ((_saidOfCommand & bit) == 0)
        {
            _saidOfCommand |= bit;
            _violations.Add(new PanelViolation(kind, at, command, $"{_panel}: {message}"));
        }
    }
}
