using System;
using System.Runtime.InteropServices;

namespace DeviceKit.Emulation;

/// <summary>Waits for news of interfaces (rtnetlink(7), group link) and has a netif look at its own; what the news say is not read.</summary>
internal sealed unsafe class LinkNews : IPollSource
{
    private readonly Func<bool> _refresh;
    private readonly byte[] _news = new byte[8192];

    /// <summary>News on a socket.</summary>
    /// <param name="descriptor">A netlink socket.</param>
    /// <param name="refresh">Looks at the interface; true when something changed.</param>
    public LinkNews(int descriptor, Func<bool> refresh)
    {
        Descriptor = descriptor;
        _refresh = refresh;
    }

    public int Descriptor { get; }

    public PollInterest Interest => PollInterest.Read;

    /// <summary>Links change seldom.</summary>
    public bool IsEager => false;

    public bool TryPoll()
    {
        bool hasNews = false;
        fixed (byte* news = _news)
        {
            // ENOBUFS says that news were lost, which is news too.
            while (Libc.Read(Descriptor, news, _news.Length) > 0 || Marshal.GetLastSystemError() is not (Libc.TryAgain or Libc.InterruptedCall))
            {
                hasNews = true;
            }
        }

        return hasNews && _refresh();
    }
}
